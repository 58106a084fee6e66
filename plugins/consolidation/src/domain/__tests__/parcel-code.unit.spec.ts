import fc from "fast-check"
import { newParcelCode, readParcelCode } from "../parcel-code"

const ALPHABET = "3467ACDEFGHJKMNPQRTVWXY"
const codes = fc
  .array(fc.integer({ min: 0, max: ALPHABET.length - 1 }), { minLength: 6, maxLength: 6 })
  .map((values) => newParcelCode(() => values.shift() ?? 0))
const bare = (code: string) => code.replace("-", "")

describe("a parcel's code", () => {
  it("is read as it was made, in any case and with any spaces or dashes", () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[3467ACDEFGHJKMNPQRTVWXY]{4}-[3467ACDEFGHJKMNPQRTVWXY]{3}$/)
        expect(readParcelCode(code)).toBe(code)
        expect(readParcelCode(` ${bare(code).toLowerCase().split("").join(" - ")}\n`)).toBe(code)
      }),
    )
  })

  it("gives away every single wrong letter, wherever it is", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const letters = bare(code)
        for (let i = 0; i < letters.length; i++) {
          for (const wrong of ALPHABET.replace(letters[i] ?? "", "")) {
            expect(readParcelCode(letters.slice(0, i) + wrong + letters.slice(i + 1))).toBeNull()
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it("gives away any two letters that changed places, neighbours or not, the check letter included", () => {
    fc.assert(
      fc.property(codes, (code) => {
        const letters = [...bare(code)]
        for (let i = 0; i < letters.length; i++) {
          for (let j = i + 1; j < letters.length; j++) {
            const swapped = [...letters]
            ;[swapped[i], swapped[j]] = [letters[j] ?? "", letters[i] ?? ""]
            if (letters[i] !== letters[j]) expect(readParcelCode(swapped.join(""))).toBeNull()
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(["", "AAAA", "AAAA-AAAA", "0OIL-1Z2", "8B5S-UV9", "ÉÉÉÉ-ÉÉÉ", "'; drop table parcel; --"])(
    "cannot be %p",
    (typed) => expect(readParcelCode(typed)).toBeNull(),
  )

  it("is new each time", () => {
    expect(new Set(Array.from({ length: 500 }, () => newParcelCode())).size).toBeGreaterThan(495)
  })
})
