/** Made-up entries as they are told to files. */

import type { ToldAnswer, ToldEntry } from '../../renderer/core/told.ts'

/** An answer that was given a level and a text. */
export function toldAnswer(more: Partial<ToldAnswer> = {}): ToldAnswer {
  return {
    id: '01930000-0000-7000-8000-00000000000a',
    question: 'listen-present',
    version: 1,
    dimension: 'listening',
    label: 'Fully present',
    now: 'Where were you?',
    desired: 'Where would you be?',
    group: '',
    text: 'I typed.',
    choice: 2,
    meaning: 'In one of five.',
    mark: null,
    adjusted: null,
    skipped: false,
    wish: null,
    ...more,
  }
}

/** An entry with some answers. */
export function toldEntry(answers: readonly ToldAnswer[], more: Partial<ToldEntry> = {}): ToldEntry {
  return {
    id: '01930000-0000-7000-8000-000000000001',
    day: '2026-11-19',
    week: '2026-11-16',
    audit: 'weekly-agent',
    name: 'Weekly reflection',
    role: 'agent',
    language: 'en',
    event: '',
    answers,
    ...more,
  }
}
