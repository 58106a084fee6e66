import { useQuery } from "@tanstack/react-query"
import { api } from "@pignon/kit/admin/server"

type Person = { user_id: string; name: string; email: string; role: string }

/** Who may drive; null for whoever may not choose (a driver), or where nobody keeps members. */
export const useDrivers = () =>
  useQuery({
    queryKey: ["delivery", "drivers"],
    queryFn: () =>
      api.get<{ members: Person[] }>("/admin/association/members?limit=100").then(
        ({ members }) => members.filter(({ role }) => role === "driver"),
        () => null,
      ),
  })
