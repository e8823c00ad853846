/** What a file picker offers: dossiers, archives of them, tables of developments. */
export const acceptedFiles = '.json,application/json,.zip,application/zip,.csv,text/csv'
