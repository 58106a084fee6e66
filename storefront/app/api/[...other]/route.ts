import { NextResponse } from "next/server"

/** No page lies below `/api`: without this its first word would be taken for a language. */
const nothing = () => NextResponse.json({ code: "not_found" }, { status: 404 })

export {
  nothing as GET,
  nothing as HEAD,
  nothing as POST,
  nothing as PUT,
  nothing as PATCH,
  nothing as DELETE,
}
