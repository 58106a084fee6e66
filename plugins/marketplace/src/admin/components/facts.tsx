import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type FactsProps = { title: string; hint?: string; facts: readonly { term: string; value: ReactNode }[] }

/** A few facts, term by term. */
export const Facts = ({ title, hint, facts }: FactsProps) => (
  <Container className="flex flex-col gap-y-3 p-4">
    <Heading level="h2">{title}</Heading>
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-base">
      {facts.map(({ term, value }, index) => (
        <div key={`${term}${index}`} className="contents">
          <dt className="text-ui-fg-subtle">{term}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
    {hint && <Text className="text-ui-fg-subtle text-sm">{hint}</Text>}
  </Container>
)
