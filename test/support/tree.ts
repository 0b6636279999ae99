/** Reads a page as Chromium tells it to screen readers and other tools: its accessibility tree. */

import { expect, type Page } from '@playwright/test'

/** One thing of the tree. */
export interface Told {
  /** Chromium's own word for it, which for most is that of ARIA. */
  readonly role: string
  readonly name: string
  readonly description: string
  /** What it holds or where it stands, as a slider's words; '' where it has none. */
  readonly value: string
  /** Such as `level`, `checked`, `modal`, `live`; those that do not apply are not there. */
  readonly states: Readonly<Record<string, unknown>>
  /** All words in it, in the order in which they are read. */
  readonly words: string
  /** The element it stands for: the same as long as that element is on the page. */
  readonly element: number | undefined
  /** What it stands in, from the inside to the outside. */
  readonly within: readonly Told[]
}

/** What is looked for: a role, and a name or a part of it where there are several. */
type Sought = readonly [role: string, name?: string | RegExp]

/** All that is told of a page now, in the order in which it is read. What is hidden is not among it. */
export async function told(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  type Node = (typeof nodes)[number]
  const text = (value: Node['name']): string => String(value?.value ?? '')
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? [])
  const wordsOf = (node: Node): string =>
    node.role?.value === 'StaticText' ? text(node.name) : childrenOf(node).map(wordsOf).join('')
  const read = (node: Node, within: readonly Told[]): readonly Told[] => {
    const one: Told = {
      role: text(node.role),
      name: text(node.name),
      description: text(node.description),
      value: text(node.value),
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      words: wordsOf(node),
      element: node.backendDOMNodeId,
      within,
    }
    const inside = childrenOf(node).flatMap((child) => read(child, node.ignored ? within : [one, ...within]))
    return node.ignored ? inside : [one, ...inside]
  }
  const root = nodes.find(({ parentId }) => parentId === undefined)
  return root === undefined ? [] : read(root, [])
}

/** Those with a role and a name. */
export function all(tree: readonly Told[], [role, name]: Sought): readonly Told[] {
  const isIt = (one: Told) =>
    name === undefined || (typeof name === 'string' ? one.name === name : name.test(one.name))
  return tree.filter((one) => one.role === role && isIt(one))
}

/** The one with a role and a name, as soon as there is exactly one. */
export async function the(page: Page, ...sought: Sought): Promise<Told> {
  let found: readonly Told[] = []
  await expect
    .poll(
      async () => {
        found = all(await told(page), sought)
        return found.length
      },
      { message: `one ${sought.join(' ')}` },
    )
    .toBe(1)
  const [one] = found
  if (one === undefined) throw new Error('one was just counted')
  return one
}

/** The words of each place that is read out by itself when its words change, by that place's element. */
export async function live(page: Page): Promise<ReadonlyMap<number | undefined, string>> {
  const places = (await told(page)).filter(
    ({ role, states }) => role === 'status' && states['live'] === 'polite',
  )
  return new Map(places.map(({ element, words }) => [element, words]))
}

/** What has the focus: the innermost that says so, for the page itself says it too. */
export async function focused(page: Page): Promise<Told | undefined> {
  return (await told(page)).findLast(({ states }) => states['focused'] === true)
}
