/** Catches a failure while a page is drawn, so that the app says what to do instead of going blank. */

import { Component, type ReactNode } from 'react'
import { bridge } from '../bridge.ts'
import { t } from '../locales/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

interface State {
  readonly failed: boolean
}

/** Shows its children, or a notice once one of them failed. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Notice title={t('crash.title')}>
        <p>{t('crash.text')}</p>
        <div>
          <Button onClick={() => void bridge.reload()}>{t('app.reload')}</Button>
        </div>
      </Notice>
    )
  }
}
