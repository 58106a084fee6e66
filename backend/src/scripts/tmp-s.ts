export default async ({ container }: any) => {
  const q = container.resolve("query")
  const { data } = await q.graph({ entity: "variant", fields: ["id", "article.*"], pagination: { take: 1 } })
  console.log(JSON.stringify(data[0]))
}
