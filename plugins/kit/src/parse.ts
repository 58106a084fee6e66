import { z } from "@medusajs/framework/zod"
import { invalid } from "./refusal"

const inFrench = { error: z.locales.fr().localeError }

const said = (issue: z.core.$ZodIssue) => {
  const where = issue.path.join(".")
  if (issue.code === "unrecognized_keys") return `« ${issue.keys.join(", ")} » n’est pas attendu ici`
  return where ? `« ${where} » : ${issue.message}` : issue.message
}

const NUL_SENT = "Cette demande n’est pas lisible : elle contient un caractère nul."

// PostgreSQL has no place for it in a text: let through, it would end as a failure of ours.
const hasNul = (sent: unknown): boolean =>
  typeof sent === "string"
    ? sent.includes("\0")
    : typeof sent === "object" && sent !== null && Object.values(sent).some(hasNul)

/**
 * Reads what somebody sent by a strict schema.
 * @throws `request.invalid` (400) that names the first three faults.
 */
export function parse<S extends z.ZodType>(schema: S, sent: unknown): z.output<S> {
  if (hasNul(sent)) {
    return invalid("request.invalid", NUL_SENT)
  }
  const result = schema.safeParse(sent ?? {}, inFrench)
  if (result.success) return result.data
  return invalid(
    "request.invalid",
    `Cette demande n’est pas lisible : ${result.error.issues.slice(0, 3).map(said).join(" ; ")}.`,
  )
}

/** `limit` and `offset` of a list, as they come in an address. */
export const pageSchema = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

/** Comma lists and repeated keys of an address as one list; at most 50 entries. */
export const listParameter = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    [value]
      .flat()
      .flatMap((part) => part.split(","))
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(120)).max(50))

/** The body of a request, read by a strict schema. @throws `request.invalid`. */
export const bodyOf = <S extends z.ZodType>(req: { body?: unknown }, schema: S): z.output<S> =>
  parse(schema, req.body)

/** The query of a request, read by a strict schema. @throws `request.invalid`. */
export const queryOf = <S extends z.ZodType>(req: { query?: unknown }, schema: S): z.output<S> =>
  parse(schema, req.query)

/** For a route that takes no query: whoever sends one is told, instead of wondering why nothing changes. @throws `request.invalid`. */
export const noQuery = (req: { query?: unknown }): void => void queryOf(req, z.object({}).strict())

/**
 * Refuses what no text of the database can hold, wherever it was sent: in the address or in the body.
 * @throws `request.invalid`.
 */
export function refuseNul({ originalUrl = "", body }: { originalUrl?: string; body?: unknown }): void {
  if (/%00/.test(originalUrl) || hasNul(body)) invalid("request.invalid", NUL_SENT)
}
