import { fillReach } from "../../without-scripts/fill-reach"
import { assemble, hasGaps, withoutScripts } from "../assemble"

const STREAMED =
  '<main><!--$?--><template id="B:0"></template><p>Un instant</p><!--$--><i>x</i><!--/$--><!--/$--></main><footer></footer>' +
  '<script>self.__next_f.push([1,"a"])</script><script>$RB=[];$RV=function(a){}</script>' +
  '<div hidden id="S:0"><h1>Le pain</h1></div><script>$RC("B:0","S:0")</script>'

describe("a streamed page put together", () => {
  it("has what came late in its place, marked as come, instead of what stood there meanwhile", () => {
    expect(assemble(STREAMED)).toBe(
      '<main><!--$--><h1>Le pain</h1><!--/$--></main><footer></footer><script>self.__next_f.push([1,"a"])</script>',
    )
    expect(hasGaps(assemble(STREAMED))).toBe(false)
  })

  it("puts parts of late content in their places, however deep and in whatever order they came", () => {
    const page = assemble(
      '<main><!--$?--><template id="B:1"></template>…<!--/$--></main>' +
        '<div hidden id="S:3"><li>c</li></div><div hidden id="S:2"><li>b</li><template id="P:3"></template></div><script>$RS("S:3","P:3")</script>' +
        '<div hidden id="S:1"><ul><li>a</li><template id="P:2"></template></ul></div><script>$RC("B:1","S:1")</script>',
    )
    expect(page).toBe("<main><!--$--><ul><li>a</li><li>b</li><li>c</li></ul><!--/$--></main>")
  })

  it("drops what came for a place inside something that stood there meanwhile", () => {
    const page = assemble(
      '<main><!--$?--><template id="B:3"></template><template id="P:4"></template><!--/$--><details>x</details></main>' +
        '<div hidden id="S:4"><i>en attendant</i></div><div hidden id="S:3"><b>heures</b></div>',
    )
    expect(page).toBe("<main><!--$--><b>heures</b><!--/$--><details>x</details></main>")
  })

  it("puts parts of drawings and tables in their places", () => {
    const page = assemble(
      '<svg><template id="P:1"></template></svg><table><tbody><template id="P:2"></template></tbody></table>' +
        '<svg aria-hidden="true" style="display:none" id="S:1"><text>Roméo</text></svg><script>$RS("S:1","P:1")</script>' +
        '<table hidden><tbody id="S:2"><tr><td>a</td></tr></tbody></table><script>$RS("S:2","P:2")</script>',
    )
    expect(page).toBe("<svg><text>Roméo</text></svg><table><tbody><tr><td>a</td></tr></tbody></table>")
    expect(hasGaps(page)).toBe(false)
  })

  it("leaves a hole that nothing came for as it was, and says so", () => {
    const hole = '<p><!--$?--><template id="B:7"></template>attendez<!--/$--></p>'
    expect(assemble(hole)).toBe(hole)
    expect(hasGaps(hole)).toBe(true)
    expect(withoutScripts(assemble(hole))).toBe("<p><!--$?-->attendez<!--/$--></p>")
    expect(hasGaps('<svg><template id="P:8"></template></svg>')).toBe(true)
  })

  it("says when a part failed", () => {
    expect(hasGaps('<p><!--$!--><template data-dgst="1"></template>oh<!--/$--></p>')).toBe(true)
  })
})

describe("a page for whoever has no scripts", () => {
  it("keeps what a hole has beside it, leaves no script but facts and leads nowhere else, and changes no letter of the text", () => {
    const page = withoutScripts(
      assemble(
        '<head><link rel="preload" as="script" href="/a.js"/><noscript><meta http-equiv="refresh" content="0"/></noscript></head><div><b>a</b><!--$?--><template id="B:0"></template>?<!--/$--><b>&amp; c</b></div>' +
          '<script src="/a.js"></script><script type="application/ld+json">{"a":"<b>"}</script><div hidden id="S:0">«&nbsp;b&nbsp;»</div>',
      ),
    )
    expect(page).toBe(
      '<head></head><div><b>a</b><!--$-->«&nbsp;b&nbsp;»<!--/$--><b>&amp; c</b></div><script type="application/ld+json">{"a":"<b>"}</script>',
    )
  })
})

describe("a page in one piece for a place that is remembered", () => {
  const said = (text: string) => ({ kind: "ok" as const, text })
  const lines = {
    place: "Panazol",
    none: said("jamais"),
    shops: {
      traiteur: {
        lead: 2,
        line: said("jeudi"),
        longer: [[48, said("samedi & plus")] as [number, ReturnType<typeof said>]],
      },
    },
  }
  it.each([
    ["traiteur:0", "jeudi"],
    ["traiteur:48", "samedi &amp; plus"],
    ["fermee:0", "jamais"],
  ])("says of %s: %s", (key, text) => {
    expect(
      fillReach(`<b>x</b><span class="portee" data-portee="${key}" data-testid="reach-line"></span>`, lines),
    ).toBe(`<b>x</b><span class="portee ok" data-portee="${key}" data-testid="reach-line">${text}</span>`)
  })
})
