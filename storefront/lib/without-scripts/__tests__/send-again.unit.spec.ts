import { sendAgain } from "../send-again"

const PAGE = '<main><p><a class="btn" href="" data-again="">Réessayer</a></p></main>'

describe("a page that slipped under a form", () => {
  it("sends again what was typed, letter by letter", () => {
    const form = new FormData()
    form.append("city", 'Saint-"Just" <le> & Martel')
    const html = sendAgain(PAGE, form)
    expect(html).toContain('name="city" value="Saint-&quot;Just&quot; &lt;le&gt; &amp; Martel"')
    expect(html).toMatch(/<form method="post"[^>]*>.*Réessayer<\/button><\/form>/)
  })

  it("is left alone when nothing was sent", () => {
    expect(sendAgain(PAGE, undefined)).toBe(PAGE)
  })
})
