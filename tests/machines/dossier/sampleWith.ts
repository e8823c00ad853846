/** A small file with these developments, each of a day and a source where it names none. */
export const sampleWith = (developments: readonly object[]) => ({
  format: 'parley/1',
  id: 'river-crossing',
  title: 'The river crossing',
  timeZone: 'Europe/Vienna',
  sources: [{ id: 'gazette', publisher: 'The Gazette', title: 'Talks at the river', reliability: 'B' }],
  conditions: [{ id: 'bridge', title: 'The bridge is cleared', kind: 'action' }],
  developments: developments.map((one) => ({ at: '2024-05-03', headline: 'Talks', source: 'gazette', ...one })),
})
