import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { refuse } from "@pignon/kit"

/** A person who logs in with e-mail and password. */
export type LoginInput = { email: string; password: string; name: string }

/**
 * Makes a Medusa user with a login, or answers the one who has this e-mail.
 * Idempotent by e-mail: an existing user keeps his password. No compensation: a login without a member row reaches
 * nothing.
 */
export const createLoginStep = createStep("create-login", async (input: LoginInput, { container }) => {
  const users = container.resolve(Modules.USER)
  const email = input.email.trim().toLowerCase()
  const [known] = await users.listUsers({ email }, { take: 1 })
  if (known) return new StepResponse({ user_id: known.id, isNew: false })
  const auth = container.resolve(Modules.AUTH)
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: input.password },
  } as Parameters<typeof auth.register>[1]) // the provider reads the body only
  if (!success || !authIdentity) {
    refuse("member.login_exists", `Cette adresse a déjà un accès : ${error ?? email}.`)
  }
  const [first_name, ...rest] = input.name.split(" ")
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name, last_name: rest.join(" ") } },
  })
  return new StepResponse({ user_id: result.id, isNew: true })
})
