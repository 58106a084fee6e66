import { Navigate } from "react-router-dom"
import { TERRITORIES } from "../../../lib/space"

/** A page of the merchants' space that does not exist. */
const Elsewhere = () => <Navigate replace to={TERRITORIES.vendor.home} />

export default Elsewhere
