import type { Range } from './sentences.ts'
import { wordsOf } from './words.ts'

/** A phrase that was found in a text: its number, and where. */
export interface FoundPhrase extends Range {
  readonly owner: number
}

const ROOT = 0
const NOT_IN_ANY = -1

/**
 * Finds many phrases at once, whole words only, each owner's once: that of its phrases which ends first. It is the
 * automaton of Aho and Corasick (1975) over words and what stands between them in place of letters, so that it takes
 * time in proportion to the text, however many phrases there are and however they lie in each other.
 */
export class Phrases {
  /** The numbers of all words and gaps that occur in phrases. */
  readonly #words = new Map<string, number>()
  readonly #gaps = new Map<string, number>()
  /** By node: where each word or gap leads, the node of its longest proper ending, how many words lead to it, whose it is. */
  readonly #next: Map<number, number>[] = []
  readonly #ending: number[] = []
  readonly #length: number[] = []
  readonly #owners: number[][] = []
  /** By node: itself where it ends a phrase, else the nearest such node among its endings; the root where there is none. */
  readonly #found: number[] = []

  /** Takes each owner's phrases, by its number. A phrase without a word is none. */
  constructor(phrases: readonly (readonly string[])[]) {
    this.#addNode(0)
    for (const [owner, texts] of phrases.entries()) for (const text of texts) this.#add(text, owner)
    this.#link()
  }

  /** The first phrase of each owner in a list of texts, by the number of the text, in order. None runs over two texts. */
  *firstIn(texts: readonly string[]): Generator<FoundPhrase & { readonly text: number }> {
    // What has been found is passed over from then on: no node is looked at twice for it.
    const open = Int32Array.from(this.#found)
    const isFound = new Set<number>()
    for (const [text, content] of texts.entries()) {
      const starts: number[] = []
      let node = ROOT
      for (const { folded, before, start, end } of wordsOf(content)) {
        node = this.#step(node, this.#gaps.get(before))
        node = this.#step(node, this.#words.get(folded))
        starts.push(start)
        for (let hit = nearest(open, node); hit !== ROOT; hit = nearest(open, node)) {
          open[hit] = this.#ending[hit] ?? ROOT
          for (const owner of this.#owners[hit] ?? []) {
            if (isFound.has(owner)) continue
            isFound.add(owner)
            yield { owner, text, start: starts.at(-(this.#length[hit] ?? 1)) ?? start, end }
          }
        }
      }
    }
  }

  #addNode(words: number): number {
    this.#owners.push([])
    this.#length.push(words)
    return this.#next.push(new Map()) - 1
  }

  #add(phrase: string, owner: number): void {
    let node = ROOT
    let count = 0
    for (const { folded, before } of wordsOf(phrase)) {
      if (count > 0) node = this.#grow(node, numberIn(this.#gaps, before, 2), count)
      count += 1
      node = this.#grow(node, numberIn(this.#words, folded, 1), count)
    }
    if (node !== ROOT) this.#owners[node]?.push(owner)
  }

  #grow(node: number, symbol: number, words: number): number {
    const next = this.#next[node]?.get(symbol) ?? this.#addNode(words)
    this.#next[node]?.set(symbol, next)
    return next
  }

  /** Finds each node's longest proper ending, the shorter nodes before the longer. */
  #link(): void {
    this.#ending[ROOT] = ROOT
    this.#found[ROOT] = ROOT
    const order = [ROOT]
    for (const node of order) {
      for (const [symbol, next] of this.#next[node] ?? []) {
        const ending = node === ROOT ? ROOT : this.#step(this.#ending[node] ?? ROOT, symbol)
        this.#ending[next] = ending
        this.#found[next] = (this.#owners[next]?.length ?? 0) > 0 ? next : (this.#found[ending] ?? ROOT)
        order.push(next)
      }
    }
  }

  #step(from: number, symbol = NOT_IN_ANY): number {
    let node = from
    for (;;) {
      const next = this.#next[node]?.get(symbol)
      if (next !== undefined) return next
      if (node === ROOT) return ROOT
      node = this.#ending[node] ?? ROOT
    }
  }
}

/** Words have odd numbers and gaps even ones: neither is taken for the other. */
function numberIn(numbers: Map<string, number>, text: string, first: number): number {
  const number = numbers.get(text) ?? first + 2 * numbers.size
  numbers.set(text, number)
  return number
}

/** The nearest node that is still open, itself or among its endings; the way there is made shorter as it is walked. */
function nearest(open: Int32Array, from: number): number {
  let node = from
  for (;;) {
    const next = open[node] ?? ROOT
    if (next === node) return node
    const after = open[next] ?? ROOT
    open[node] = after
    node = next
  }
}
