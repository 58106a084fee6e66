import { lang } from "next/root-params"
import { localeOf } from "./locale"
import { speechIn, type Speech } from "./speech"

/** The words of the page being drawn. Server components only: actions and routes use `speechOfRequest`. */
export const speak = async (): Promise<Speech> => speechIn(localeOf(await lang()))
