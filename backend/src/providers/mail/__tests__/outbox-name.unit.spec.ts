import { outboxName } from "../outbox-name"

describe("names in the outbox", () => {
  it("are the letter's key, so that the same letter is the same file", () => {
    expect(outboxName("order_01:confirmed")).toBe("order_01-confirmed.eml")
  })

  it("never leave the folder, whatever the key holds", () => {
    expect(outboxName("../../etc/passwd")).toBe("etc-passwd.eml")
    expect(outboxName(`${"a".repeat(500)}/b`)).toHaveLength(124)
  })
})
