import "server-only"
import { headers } from "next/headers"
import { localeOf } from "./locale"
import { speechIn, type Speech } from "./speech"

/** The words of whoever sent a form or asked a route: the proxy names the language of every request. */
export const speechOfRequest = async (): Promise<Speech> =>
  speechIn(localeOf((await headers()).get("x-locale")))
