import { outcomeOf } from "../own-page"

describe("what came of a page", () => {
  it.each([
    ["a page of one piece", 200, "<main>Un fromage</main>", "shown"],
    ["a part that failed at once", 200, '<!--$!--><template data-dgst="618218733"></template>', "broken"],
    ["a part that failed late", 200, '<script>$RX("B:5","2121590491")</script>', "broken"],
    [
      "a part that is only missing",
      200,
      String.raw`__next_f.push([1,"31:E{\"digest\":\"3609677743\"}"])`,
      "broken",
    ],
    ["a part that failed, by the framework's newer number", 200, '$RX("B:1","12@E394")', "broken"],
    ["a part for the browser alone", 200, '<template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING">', "shown"],
    ["a part that leads elsewhere", 200, '$RX("B:4","NEXT_REDIRECT;replace;/panier;307;")', "shown"],
    ["an article that is no more", 200, '$RX("B:5","NEXT_HTTP_ERROR_FALLBACK;404")', "missing"],
    ["a shell that failed", 500, "", "broken"],
  ])("%s", (_, status, html, outcome) => {
    expect(outcomeOf(status, html)).toBe(outcome)
  })
})
