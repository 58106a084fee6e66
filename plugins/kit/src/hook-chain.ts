import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

type HookContext = { container: MedusaContainer }

/** One plugin's part in a core workflow hook. */
export type HookMember<Data, Value> = {
  /** Unique within the hook; the same name replaces the former member. */
  name: string
  /** Lower ranks run first; default 100. */
  rank?: number
  invoke: (data: Data, context: HookContext) => Promise<Value | void>
  /** Undoes what `invoke` did, given the value it returned. Never called when `invoke` itself refused. */
  compensate?: (value: Value, context: HookContext) => Promise<void>
}

type Done = { name: string; value: unknown }
// Medusa types each hook by its own workflow; the chain needs only that it can be registered.
type Registrable = (invoke: never, compensate?: never) => void
type AnyMember = HookMember<never, never>
type Chains = Map<Registrable | string, AnyMember[]>

const chainsKey = Symbol.for("pignon.hook-chains")
const globals = globalThis as unknown as Record<symbol, Chains | undefined>
const chains: Chains = (globals[chainsKey] ??= new Map())

/**
 * Joins a core workflow hook. Medusa takes one handler a hook and process; the chain registers one dispatcher
 * and runs its members by rank. Plain objects that members return are merged. When a member refuses, those
 * that ran before it are compensated, last first, and the refusal goes on.
 */
export function chainHook<Data, Value>(hook: unknown, member: HookMember<Data, Value>): void {
  const register = hook as Registrable
  const members = chains.get(register)
  const joined = member as unknown as AnyMember
  if (members) {
    const others = members.filter((m) => m.name !== member.name)
    members.splice(0, members.length, ...[...others, joined].sort((a, b) => rankOf(a) - rankOf(b)))
    return
  }
  const chain = [joined]
  chains.set(register, chain)
  register(dispatch(chain) as never, compensate(chain) as never)
}

const rankOf = (member: AnyMember) => member.rank ?? 100

function dispatch(chain: AnyMember[]) {
  return async (data: unknown, context: HookContext) => {
    const done: Done[] = []
    for (const member of [...chain]) {
      try {
        done.push({ name: member.name, value: await member.invoke(data as never, context) })
      } catch (refusal) {
        // The refusal is what the caller must hear; what could not be undone is told in the log.
        await undo(chain, done, context).catch((failure: Error) =>
          context.container.resolve(ContainerRegistrationKeys.LOGGER).error("A hook was not undone", failure),
        )
        throw refusal
      }
    }
    return new StepResponse(Object.assign({}, ...done.map(({ value }) => value ?? {})), done)
  }
}

function compensate(chain: AnyMember[]) {
  return async (done: Done[] | undefined, context: HookContext) => {
    if (done) await undo(chain, done, context)
  }
}

/** Undoes everything, last first; one that fails keeps none of the others from being undone. */
async function undo(chain: AnyMember[], done: Done[], context: HookContext) {
  const failures: unknown[] = []
  for (const { name, value } of [...done].reverse()) {
    const member = chain.find((m) => m.name === name)
    try {
      await member?.compensate?.(value as never, context)
    } catch (failure) {
      failures.push(failure)
    }
  }
  if (failures.length) throw failures[0]
}
