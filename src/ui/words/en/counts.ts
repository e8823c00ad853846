const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const numbers = new Intl.NumberFormat('en-GB')

/** A count inside a sentence: in letters while that is short. */
export const inLetters = (count: number): string => COUNTS[count] ?? numbers.format(count)
