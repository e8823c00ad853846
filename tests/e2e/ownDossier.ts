/** A file as a picker hands it over. */
export interface PickedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A small dossier of one's own: one proposal that waits for a consent and for an action. */
export const ownDossier = {
  format: 'parley/1',
  id: 'river-crossing',
  title: 'The river crossing',
  timeZone: 'Europe/Vienna',
  parties: [
    { id: 'north', name: 'The North', role: 'belligerent' },
    { id: 'south', name: 'The South', role: 'belligerent' },
  ],
  sources: [{ id: 'gazette', publisher: 'The Gazette', title: 'Talks at the river', reliability: 'B' }],
  conditions: [
    { id: 'south-agreement', title: 'The South agrees', kind: 'consent', demandedBy: ['north'], owedBy: ['south'] },
    { id: 'bridge', title: 'The bridge is cleared', kind: 'action', demandedBy: ['south'], owedBy: ['north'] },
  ],
  proposals: [
    {
      id: 'truce',
      title: 'Truce at the river',
      proposedBy: ['north'],
      tabled: '2024-05-01',
      term: 'P10D',
      requires: { allOf: ['south-agreement', 'bridge'] },
    },
  ],
  developments: [{ id: 'talks', at: '2024-05-03', headline: 'Talks begin', source: 'gazette', effects: [] }],
}

/** Anything as a file of JSON. */
export const fileOf = (content: unknown, name = 'river-crossing.json'): PickedFile =>
  fileOfText(JSON.stringify(content), name)

export const fileOfText = (text: string, name: string): PickedFile => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
