/** Entries as Markdown: readable in any editor, and whatever was written stays text. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entryFiles,
  entryMarkdown,
  type MarkdownWords,
  periodMarkdown,
} from '../../renderer/core/markdown.ts'
import { toldAnswer, toldEntry } from '../support/told.ts'

const words: MarkdownWords = {
  is: 'How it is',
  want: 'How I want it',
  title: ({ name, day }) => `${name}, ${day}`,
  level: (level, meaning) => `Level ${level}: ${meaning}`,
  choice: (choice) => `(${choice})`,
  mark: (mark, meaning) => `${mark}: ${meaning}`,
  adjusted: (from, reason) => `Before: ${String(from)}. ${reason}`,
  byWhen: (day) => `by ${day}`,
  importance: (importance) => `matters ${importance}`,
  skipped: 'Skipped.',
  unknown: 'A question',
}

describe('an entry as a file', () => {
  test('has a head of facts, its title, and both sheets of each question', () => {
    const wish = {
      text: 'To look up.\n\nAnd stay.',
      choice: 4 as const,
      meaning: 'Four.',
      byWhen: '2027-01-14',
      importance: 3 as const,
    }
    expect(entryMarkdown(toldEntry([toldAnswer({ wish })]), words)).toBe(
      [
        '---',
        'id: "01930000-0000-7000-8000-000000000001"',
        'day: "2026-11-19"',
        'week: "2026-11-16"',
        'audit: "weekly-agent"',
        'role: "agent"',
        'language: "en"',
        '---',
        '',
        '# Weekly reflection, 2026-11-19',
        '',
        '## Fully present',
        '',
        '### How it is',
        '',
        'Where were you?',
        '',
        'Level 2: In one of five.',
        '',
        '> I typed.',
        '',
        '### How I want it',
        '',
        'Where would you be?',
        '',
        'Level 4: Four.',
        '',
        'by 2027-01-14. matters 3',
        '',
        '> To look up.',
        '>',
        '> And stay.',
        '',
      ].join('\n'),
    )
  })

  test('says what was skipped, marked, adjusted, and that there was no occasion', () => {
    const file = entryMarkdown(
      toldEntry(
        [
          toldAnswer({ skipped: true }),
          toldAnswer({ mark: 'partly', choice: null, meaning: 'I let them finish.' }),
          toldAnswer({ adjusted: { from: 3, reason: 'Milder.' } }),
          toldAnswer({ choice: 'none', label: '' }),
        ],
        { event: 'The call at nine' },
      ),
      words,
    )
    for (const said of [
      'Skipped.',
      'partly: I let them finish.',
      'Before: 3. Milder.',
      '(none)',
      '## A question',
      '> The call at nine',
    ])
      expect(file.split('\n')).toContain(said)
  })

  test('keeps what was written inside its quotation: no line of it adds to the file’s own headings', () => {
    const hard = '# Not a title\n---\n- no list\n[no](link)\r\u2028![x](y) <script>'
    const sound = entryMarkdown(toldEntry([toldAnswer({ text: 'x\n\ny' })]), words)
    const file = entryMarkdown(
      toldEntry([toldAnswer({ text: hard, label: '# [a](b)', now: '- 1\n# x' })]),
      words,
    )
    const structure = (text: string) =>
      text.split('\n').map((line) => /^(#+ |---$|> |>$)/u.exec(line)?.[0] ?? '')
    expect(new Set(structure(file))).toEqual(new Set(structure(sound)))
    expect(file).toContain('> # Not a title')
    expect(file).toContain('## \\# \\[a\\](b)')
    expect(file).toContain('\n\\- 1 \\# x\n')
  })

  test('has the same headings whatever was written', () => {
    const headings = (text: string) =>
      entryMarkdown(toldEntry([toldAnswer({ text })]), words)
        .split('\n')
        .filter((line) => /^#|^---$|^===/u.test(line))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(headings(`x${text}`)).toEqual(headings('x'))
      }),
    )
  })
})

describe('a period as one file', () => {
  const first = toldEntry([toldAnswer()])
  const second = toldEntry([toldAnswer()], { day: '2026-11-26', name: 'The listener’s checklist' })

  test('has every entry under one head, in their order', () => {
    const file = periodMarkdown([first, second], { from: '2026-11-01', to: '2026-11-30' }, words)
    expect(file.startsWith('---\nfrom: "2026-11-01"\nto: "2026-11-30"\nentries: "2"\n---\n\n# Weekly')).toBe(
      true,
    )
    expect(file.split('\n').filter((line) => line.startsWith('# '))).toEqual([
      '# Weekly reflection, 2026-11-19',
      '# The listener’s checklist, 2026-11-26',
    ])
  })

  test('without entries is its head alone', () => {
    const file = periodMarkdown([], { from: '2026-11-01', to: '2026-11-30' }, words)
    expect(file).toBe('---\nfrom: "2026-11-01"\nto: "2026-11-30"\nentries: "0"\n---\n\n\n')
  })
})

describe('a file for each entry', () => {
  const named = (...names: readonly string[]) =>
    entryFiles(
      names.map((name) => toldEntry([toldAnswer()], { name })),
      words,
    ).map(({ name }) => name)

  test('is named by its day and its audit, and holds the entry with its head', () => {
    const [file] = entryFiles([toldEntry([toldAnswer()])], words)
    expect(file).toEqual({
      name: '2026-11-19 Weekly reflection.md',
      text: entryMarkdown(toldEntry([toldAnswer()]), words),
    })
  })

  test('is told from another of one day, also where a system takes two names for one', () => {
    expect(named('Weekly', 'weekly', 'Wéekly', 'Other', 'Weekly')).toEqual([
      '2026-11-19 Weekly.md',
      '2026-11-19 weekly (2).md',
      '2026-11-19 Wéekly (3).md',
      '2026-11-19 Other.md',
      '2026-11-19 Weekly (4).md',
    ])
  })

  test('has a name that every file system takes, whatever the audit is called', () => {
    expect(named('../own:audit', 'CON', 'שלום 重要?', '...', 'a\u202eb\n')).toEqual([
      '2026-11-19 own audit.md',
      '2026-11-19 CON.md',
      '2026-11-19 שלום 重要.md',
      '2026-11-19.md',
      '2026-11-19 a b.md',
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const [file = ''] = named(name)
        expect(file).toMatch(/^2026-11-19( [^\p{C}/\\:*?"<>|.]*[^\p{C}/\\:*?"<>|. ])?\.md$/u)
        expect(new TextEncoder().encode(file).length).toBeLessThan(250)
      }),
    )
  })
})
