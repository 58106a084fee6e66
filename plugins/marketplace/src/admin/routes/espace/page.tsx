import { Spinner } from "@medusajs/icons"
import { Navigate, useSearchParams } from "react-router-dom"
import { markSpace, readSpace } from "../../lib/boot"
import { afterLogin } from "../../lib/space"

/** The crossroads after the login: everybody goes to his own space. */
const Crossroads = () => {
  const [query] = useSearchParams()
  const space = readSpace()
  markSpace()
  if (!space) return <Spinner className="animate-spin" />
  return <Navigate replace to={afterLogin(space, query.get("next") ?? "")} />
}

export default Crossroads
