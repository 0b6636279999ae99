// The schemas in docs/schemas are those that the code makes; files are checked against the same in their own tests.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { SCHEMAS, SCHEMAS_FOLDER, schemaText } from '../../build/bundle/schema.mjs'
import { journalFileSchema } from '../../renderer/core/journal-file.ts'
import { meetingFileShape } from '../../renderer/core/meeting-schema.ts'
import { sharingFileSchema } from '../../renderer/core/sharing-file.ts'

/** What makes each, imported by name, so that a change of a shape is seen to change this test. */
const makers: Readonly<Record<string, () => unknown>> = {
  'renderer/core/journal-file.ts journalFileSchema': journalFileSchema,
  'renderer/core/sharing-file.ts sharingFileSchema': sharingFileSchema,
  'renderer/core/meeting-schema.ts meetingFileShape': meetingFileShape,
}

const root = new URL('../../', import.meta.url)
const stored = (name: string) => readFileSync(new URL(`${SCHEMAS_FOLDER}/${name}`, root), 'utf8')

test.each(SCHEMAS)('%s: run `npm run schemas` where this fails', (source, make, name) => {
  expect(stored(name)).toBe(schemaText(makers[`${source} ${make}`]?.()))
})

test('there is no other, and each is a schema', () => {
  const names = readdirSync(new URL(SCHEMAS_FOLDER, root))
  expect(names).toEqual(SCHEMAS.map(([, , name]) => name).toSorted())
  for (const name of names) {
    const schema: unknown = JSON.parse(stored(name))
    expect(schema).toMatchObject({ title: expect.stringMatching(/^Two Sheets /) })
    // A schema is a JSON object, which parsing can't say.
    expect(() =>
      new Ajv2020({ strict: false, validateFormats: false }).compile(schema as object),
    ).not.toThrow()
  }
})
