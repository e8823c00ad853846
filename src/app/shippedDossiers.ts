/** The dossiers that come with the app, as `dossiers/ID.json`; the first is the one that opens first. */
export const shippedDossiers = [{ id: 'ukraine-2025', title: 'Ukraine: the March 2025 proposals' }] as const

/** The one that opens where no other is asked for. */
export const firstDossier: string = shippedDossiers[0].id
