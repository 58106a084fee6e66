import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const french: Record<string, string> = {
  "Invalid email or password": "E-mail ou mot de passe incorrect",
}

/** The login page shows the server's words as they are: whoever reads French gets them in French. */
export function frenchLogin(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (/(^|;\s*)lng=fr/.test(req.headers.cookie ?? "")) {
    const json = res.json.bind(res)
    res.json = ((body: { message?: string }) => {
      const message = body?.message && french[body.message]
      return json(message ? { ...body, message } : body)
    }) as typeof res.json
  }
  next()
}
