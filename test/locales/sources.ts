/** Reads the page's sources for what the tests of its words need: calls of `t`, and text outside the catalogue. */

import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'

/** A call of `t` as it stands in the source. */
export interface Call {
  readonly file: string
  /** The id when it is written out; null when it is put together or looked up. */
  readonly id: string | null
  /** What a put-together id looks like, e.g. /^role\..+$/. */
  readonly pattern: RegExp | null
  /** The placeholders it fills; null when they can't be seen. */
  readonly fills: readonly string[] | null
}

/** Text a person would read that does not come from the catalogue. */
export interface Loose {
  readonly file: string
  readonly text: string
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const root = new URL('../../renderer/', import.meta.url)

/** Attributes that are read out or shown. */
const spoken = ['title', 'label', 'placeholder', 'alt', 'legend', 'hint', 'lead', 'name', 'side', 'blank']

/** Names under which objects hand on what is shown. */
const shown = ['title', 'label', 'placeholder', 'alt', 'legend', 'hint', 'lead', 'blank', 'words']

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node below one, itself first. */
function* below(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* below(one)
  if (!isNode(value)) return
  yield value
  for (const inner of Object.values(value)) yield* below(inner)
}

const literal = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null

/** The texts around the holes of a template; null for anything else. */
function templateParts(node: unknown): readonly string[] | null {
  if (!isNode(node) || node.type !== 'TemplateLiteral') return null
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]
  return quasis.map(({ value }) => value.cooked)
}

/** The keys of an object that is written out; null for anything else. */
function keysOf(node: unknown): readonly string[] | null {
  if (!isNode(node) || node.type !== 'ObjectExpression') return null
  const properties = node['properties'] as readonly Node[]
  if (properties.some(({ type }) => type !== 'Property')) return null
  return properties.flatMap(({ key }) =>
    isNode(key) && typeof key['name'] === 'string' ? key['name'] : (literal(key) ?? []),
  )
}

/** The ids a call may give, when its argument chooses between literals: t(a ? 'x' : 'y'). */
function idsIn(node: unknown): readonly (string | null)[] {
  if (isNode(node) && node.type === 'ConditionalExpression')
    return [...idsIn(node['consequent']), ...idsIn(node['alternate'])]
  return [literal(node)]
}

function callsIn(file: string, node: Node): readonly Call[] {
  const callee = node['callee']
  if (node.type !== 'CallExpression' || !isNode(callee) || callee['name'] !== 't') return []
  const [id, values] = node['arguments'] as readonly unknown[]
  const parts = templateParts(id)
  const pattern =
    parts &&
    new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.').replace('$', '\\$')).join('.+')}$`)
  const fills = values === undefined ? [] : keysOf(values)
  return idsIn(id).map((one) => ({ file, id: one, pattern, fills }))
}

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** The texts a value may come to: written out, in a template, or in a branch of a choice. */
function textsIn(node: unknown): readonly string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'JSXExpressionContainer':
      return textsIn(node['expression'])
    case 'ConditionalExpression':
      return [...textsIn(node['consequent']), ...textsIn(node['alternate'])]
    case 'LogicalExpression':
      return [...textsIn(node['left']), ...textsIn(node['right'])]
    case 'BinaryExpression':
      return node['operator'] === '+' ? [...textsIn(node['left']), ...textsIn(node['right'])] : []
    default:
      return [literal(node) ?? templateParts(node) ?? []].flat().filter(hasLetters)
  }
}

/** What stands in an element: its text, and what its expressions come to. */
function childrenOf(node: Node): readonly string[] {
  const children = node['children'] as readonly Node[]
  return children.flatMap((child) => {
    if (child.type !== 'JSXText') return textsIn(child)
    const text = String(child['value']).trim()
    return hasLetters(text) ? [text] : []
  })
}

const isSpoken = (name: string) =>
  spoken.includes(name) || /^aria-(label|description|roledescription|valuetext)$/.test(name)

/** What an object hands on to be shown, under a name that says so; ids of messages have a point and no space. */
function handedOn(node: Node): readonly string[] {
  const key = isNode(node['key']) ? node['key']['name'] : ''
  if (typeof key !== 'string' || !shown.includes(key)) return []
  return textsIn(node['value'])
    .filter((text) => !/^[\w-]+(\.[\w-]+)+$/.test(text))
    .map((text) => `${key}: ${text}`)
}

function looseIn(file: string, node: Node): readonly Loose[] {
  const loose = (texts: readonly string[]) => texts.map((text) => ({ file, text }))
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return loose(childrenOf(node))
    case 'JSXAttribute': {
      const name = isNode(node['name']) ? String(node['name']['name']) : ''
      return isSpoken(name) ? loose(textsIn(node['value']).map((text) => `${name}="${text}"`)) : []
    }
    case 'Property':
      return loose(handedOn(node))
    default:
      return []
  }
}

/** What the sources hold. */
export interface Sources {
  readonly calls: readonly Call[]
  readonly loose: readonly Loose[]
  /** Every text that is written out anywhere, by file. */
  readonly literals: ReadonlyMap<string, ReadonlySet<string>>
}

/** What one source text holds. */
export function readSource(
  file: string,
  text: string,
): Omit<Sources, 'literals'> & { literals: Set<string> } {
  const nodes = [...below(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))]
  return {
    calls: nodes.flatMap((node) => callsIn(file, node)),
    // Core hands nothing to be shown: the titles in it are of the schemas of files.
    loose: file.startsWith('core/') ? [] : nodes.flatMap((node) => looseIn(file, node)),
    literals: new Set(nodes.flatMap((node) => literal(node) ?? [])),
  }
}

/** Reads every source of the page but the catalogue and the library. */
export function readSources(): Sources {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/^(locales\/(en|es)|content\/)/.test(file),
  )
  const read = files.map(
    (file) => [file, readSource(file, readFileSync(new URL(file, root), 'utf8'))] as const,
  )
  return {
    calls: read.flatMap(([, { calls }]) => calls),
    loose: read.flatMap(([, { loose }]) => loose),
    literals: new Map(read.map(([file, { literals }]) => [file, literals])),
  }
}
