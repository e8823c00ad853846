import { sample } from './sample.ts'

/** What is put in place of a value, as JSON text. */
const nasty: Readonly<Record<string, string>> = {
  'a list in lists without end': `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  'a requirement without end': `${'{"allOf":['.repeat(5_000)}"release"${']}'.repeat(5_000)}`,
  'a number past all numbers': '1e999',
  'a number below zero': '-0.0000001',
  'the first day that a clock knows': '"-271821-04-20T00:00:00Z"',
  'a day after the last': '"+275760-09-14"',
  'the last day of four digits': '"9999-12-31"',
  'the year nought': '"0000-01-01"',
  'a term of ages': '"P999999999D"',
  'a name that objects have': '"__proto__"',
  'an object that would be a prototype': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  'a text that is written backwards': '"\\u202eevil\\u2066\\u0000"',
  'half a letter': '"\\ud800"',
  'a script': '"javascript:alert(1)//https://example.org"',
  'a formula': '"=HYPERLINK(\\"https://example.org\\")"',
  'letters that look alike': '"nоrth"',
  'what a careless pattern takes ages for': `"${'a-'.repeat(20_000)}!"`,
  'digits without end': `"${'1'.repeat(50_000)}"`,
}

/** Whole files that are no sound JSON, or no dossier. */
function broken(text: string): [name: string, file: string][] {
  const cut = Array.from({ length: 100 }, (_, part): [string, string] => [
    `cut off after ${part} of 100 parts`,
    text.slice(0, Math.floor((text.length * part) / 100)),
  ])
  return [
    ...cut,
    ['a mark of byte order before it', `\ufeff${text}`],
    ['a zero byte behind it', `${text}\0`],
    ['twice', text + text],
    ['comments', `/* a */ ${text}`],
    ['a comma too many', text.replace(/\}$/, ',}')],
    ['single quotes', text.replaceAll('"', "'")],
    ['every key twice', text.replace(/"(\w+)":/g, '"$1":null,"$1":')],
    ['NaN', text.replace('0.5', 'NaN')],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['an archive', 'PK\u0003\u0004'],
    ['nothing but opening', '['.repeat(1_000_000)],
    ['nothing but quotes', '"'.repeat(1_000_000)],
  ]
}

const HERE = '@here@'

/** The file again for each of its values, which `HERE` stands for. */
function* withEach(value: unknown, path: string, whole: unknown): Generator<[path: string, text: string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    Reflect.set(value, key, HERE)
    yield [at, JSON.stringify(whole)]
    Reflect.set(value, key, part)
    yield* withEach(part, at, whole)
  }
}

/** Files that want to do harm, each with what is amiss in it: every value of a dossier gives way to every nasty one. */
export function* hostileFiles(): Generator<[name: string, file: string]> {
  const whole = sample()
  for (const [path, text] of withEach(whole, '$', whole)) {
    for (const [name, raw] of Object.entries(nasty)) yield [`${path}: ${name}`, text.replace(`"${HERE}"`, () => raw)]
  }
  yield* broken(JSON.stringify(sample()))
}
