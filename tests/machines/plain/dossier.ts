/** The parts of a dossier on which a status depends, as they stand in the file. Valid dossiers only: nothing is checked here. */
export type Dossier = {
  readonly format: string
  readonly id: string
  readonly title: string
  readonly summary?: string
  readonly timeZone: string
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly sources: readonly Source[]
  readonly conditions: readonly Condition[]
  readonly proposals: readonly Proposal[]
  readonly questions?: readonly { readonly id: string; readonly title: string }[]
  readonly sequences?: readonly Sequence[]
  readonly developments: readonly Development[]
  readonly scenarios?: readonly Scenario[]
}

export type Source = {
  readonly id: string
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly published: string
  readonly reliability?: string
}

export type Due = string | { readonly after: string; readonly within: string }

export type Condition = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly demandedBy: readonly string[]
  readonly owedBy: readonly string[]
  readonly measure?: { readonly unit: string; readonly target: number }
  readonly due?: Due
  readonly initial?: string
}

export type ProposalNamed = { readonly proposal: string; readonly is: string }

export type Requirement =
  | string
  | { readonly allOf: readonly Requirement[] }
  | { readonly anyOf: readonly Requirement[] }
  | { readonly atLeast: number; readonly of: readonly Requirement[] }
  | ProposalNamed

export type Proposal = {
  readonly id: string
  readonly title: string
  readonly proposedBy: readonly string[]
  readonly tabled: string
  readonly requires: Requirement
  readonly requiresBy?: Readonly<Record<string, Requirement>>
  readonly term?: string
  readonly entry?: string
  readonly renewal?: string
}

export type Sequence = {
  readonly first: string
  readonly then: string
  readonly demandedBy: string
  readonly since?: string
}

export type Effect = {
  readonly condition?: string
  readonly proposal?: string
  readonly question?: string
  readonly event?: string
  readonly value?: number
  readonly due?: Due
  readonly answer?: string
  readonly from?: string
  readonly until?: string
  readonly by?: string | readonly string[]
  readonly standing?: string
}

export type Development = {
  readonly id: string
  readonly at: string
  readonly headline: string
  readonly source: string
  readonly by?: string | readonly string[]
  readonly recorded?: string
  readonly replaces?: string
  readonly withdraws?: string
  readonly credibility?: number
  readonly effects: readonly Effect[]
}

export type Step = {
  readonly condition?: string
  readonly proposal?: string
  readonly event: string
  readonly at?: string
  readonly until?: string
}

export type Scenario = {
  readonly id: string
  readonly title: string
  readonly asOf: string
  readonly lens: string
  readonly odds?: Readonly<Record<string, number>>
  readonly steps: readonly Step[]
}
