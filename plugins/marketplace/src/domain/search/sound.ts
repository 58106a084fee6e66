/** From the spelling to the sound, in this order. Capitals stand for sounds that have no letter of their own. */
const rules: [RegExp, string][] = [
  [/ph/g, "f"],
  [/qu?(?=[aeiouy])|q/g, "k"],
  [/sch|sh|ch/g, "X"],
  [/th/g, "t"],
  [/h/g, ""],
  [/c(?=[eiy])/g, "s"],
  [/cc|ck|c/g, "k"],
  [/gu(?=[eiy])/g, "G"],
  [/g(?=[eiy])/g, "j"],
  [/oign(?=[aeiouy])/g, "oN"],
  [/gn|ni(?=[aeo])/g, "N"],
  [/G/g, "g"],
  [/ill(?=[aeiou])/g, "iy"],
  [/eau|au/g, "o"],
  [/oeu|oe|eu/g, "E"],
  [/ou/g, "U"],
  [/oin/g, "wI"],
  [/oi|oy/g, "wa"],
  [/(?:ain|ein|aim|in|im|yn|ym)(?![aeiouynm])/g, "I"],
  [/(?:an|am|en|em)(?![aeiouynm])/g, "A"],
  [/(?:on|om)(?![aeiouynm])/g, "O"],
  [/ai|ei|ay|ey/g, "e"],
  [/y/g, "i"],
  [/w/g, "v"],
  [/x$/g, ""],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
  // Before a final e a consonant is heard, at the very end it is not.
  [/(?:ent|es|e|er|et|ez|[stdp]+)$/g, ""],
  [/(?<=[^aeiou])e(?=[^aeiou])/g, ""],
]

/** How a word sounds in French, roughly: words that are easily written for one another sound alike. Empty when too short to tell. */
export function sound(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return ""
  const heard = rules.reduce((text, [spelling, said]) => text.replace(spelling, said), word)
  return heard.length >= 3 ? heard : ""
}
