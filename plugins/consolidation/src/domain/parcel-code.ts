import crypto from "node:crypto"

/**
 * No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: what people mistake for each other on a label. There are 23 letters because 23
 * is prime: only then does the check letter catch every wrong letter and every swap.
 */
const ALPHABET = "3467ACDEFGHJKMNPQRTVWXY"
const LENGTH = 6

const valueOf = (letters: string) =>
  [...letters].reduce((sum, letter, i) => sum + ALPHABET.indexOf(letter) * (i + 2), 0)
const checkLetter = (letters: string) => ALPHABET[valueOf(letters) % ALPHABET.length] ?? ""

/** A new code like `K7M4-2QA`: six letters and a check letter that catches one wrong letter and any two swapped. */
export function newParcelCode(
  random: (below: number) => number = (below) => crypto.randomInt(below),
): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[random(ALPHABET.length)] ?? "").join("")
  return `${letters.slice(0, 4)}-${letters.slice(4)}${checkLetter(letters)}`
}

/** The code as it is stored, whatever case, spaces or dashes were typed; null when it can be no code. */
export function readParcelCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "")
  if (letters.length !== LENGTH + 1 || [...letters].some((letter) => !ALPHABET.includes(letter))) return null
  if (checkLetter(letters.slice(0, LENGTH)) !== letters[LENGTH]) return null
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}
