import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { descriptions } from '../../machines/dossier/descriptions.ts'
import { dossierJsonSchema } from './dossier/jsonSchema.ts'

const file = new URL('../../public/schema/dossier.schema.json', import.meta.url)

test('the published JSON Schema is that of the parser', () => {
  const generated = `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, generated)
  expect(readFileSync(file, 'utf8'), 'stale: run npm run schema').toBe(generated)
})

test('every description is of a key that the format has', () => {
  const schema = dossierJsonSchema()
  for (const [name, keys] of Object.entries(descriptions)) {
    const definition = name === 'dossier' ? schema : schema.$defs?.[name]
    expect(Object.keys((typeof definition === 'object' && definition.properties) || {}), name).toEqual(
      Object.keys(keys),
    )
  }
})

test('a requirement refers to itself, and nothing takes a key it does not know', () => {
  const schema = dossierJsonSchema()
  const text = JSON.stringify(schema.$defs?.allOf)
  expect(text).toContain('#/$defs/requirement')
  const objects = Object.values(schema.$defs ?? {}).filter((one) => typeof one === 'object' && one.type === 'object')
  expect(objects.length).toBeGreaterThan(15)
  for (const one of objects) expect(one).toHaveProperty('additionalProperties', false)
})
