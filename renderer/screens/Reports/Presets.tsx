/** How reports were built before, under their names: to build this one the same way, rename one, or take it away. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { builtAs } from '../../core/preset.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { presetsFor, putPresetBack, removePreset, renamePreset } from '../../store/presets.ts'
import { perform } from '../../store/writes.ts'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Field.tsx'
import type { Current } from './current.ts'
import style from './Reports.module.css'

interface PresetsProps {
  readonly current: Current
  /** Called when the report was built as a preset says: its fields begin anew. */
  readonly onBuilt: () => void
}

/** The list, and the way back to what was taken away last; nothing before anything was kept. */
export function Presets({ current: { report, change }, onBuilt }: PresetsProps) {
  const presets = useLive(() => presetsFor(report.about), [report.about])
  const [removed, setRemoved] = useState<Read<'report'> | null>(null)
  const [said, setSaid] = useState('')
  if (presets === undefined || (presets.length === 0 && removed === null)) return null
  const use = ({ body }: Read<'report'>) => {
    change((now) => builtAs(now, body))
    const isKept = builtAs(report, body).shown === report.shown
    setSaid(t(isKept ? 'presets.built.kept' : 'presets.built', { name: body.name }))
    onBuilt()
  }
  const remove = (preset: Read<'report'>) => {
    perform(() => removePreset(preset.id))
    setRemoved(preset)
    setSaid('')
  }
  const undo = (preset: Read<'report'>) => {
    perform(() => putPresetBack(preset))
    setRemoved(null)
  }
  return (
    <section className={style['presets']} aria-labelledby="presets">
      <h3 className="label" id="presets">
        {t('presets.title')}
      </h3>
      <ul className="lines">
        {presets.map((preset) => (
          <Preset key={preset.id} preset={preset} onUse={() => use(preset)} onRemove={() => remove(preset)} />
        ))}
      </ul>
      {removed !== null && <Removed key={removed.id} name={removed.body.name} onUndo={() => undo(removed)} />}
      <output className="note">{said}</output>
    </section>
  )
}

interface PresetProps {
  readonly preset: Read<'report'>
  readonly onUse: () => void
  readonly onRemove: () => void
}

/** One preset by its name, or its name to be written anew. */
function Preset({ preset: { id, body }, onUse, onRemove }: PresetProps) {
  const clock = useClock()
  const [isNaming, setNaming] = useState(false)
  const [wasNaming, setWasNaming] = useState(false)
  const rename = useBack(!isNaming && wasNaming)
  const { name } = body
  return (
    <li className={style['preset']}>
      {isNaming ? (
        <Input
          label={t('presets.name')}
          initial={name}
          onWrite={(text) => perform(() => renamePreset(id, text, clock().at), text, `preset:${id}`)}
        />
      ) : (
        <span dir="auto">{name}</span>
      )}
      <div className="row">
        {isNaming ? (
          <Button
            small
            onClick={() => {
              setWasNaming(true)
              setNaming(false)
            }}
          >
            {t('presets.named')}
          </Button>
        ) : (
          <>
            <Button small onClick={onUse} aria-label={t('presets.use.of', { name })}>
              {t('presets.use')}
            </Button>
            <Button
              small
              ref={rename}
              onClick={() => setNaming(true)}
              aria-label={t('presets.rename.of', { name })}
            >
              {t('presets.rename')}
            </Button>
            <Button small onClick={onRemove} aria-label={t('presets.remove.of', { name })}>
              {t('presets.remove')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

/** What was taken away last, with the way back. It takes the focus, for the button that was pressed is gone. */
function Removed({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const button = useBack(true)
  return (
    <p className="row">
      <output className="note">{t('presets.removed', { name })}</output>
      <Button small ref={button} onClick={onUndo}>
        {t('undo.undo')}
      </Button>
    </p>
  )
}
