/* eslint-disable @medusajs/route-dynamic-folder-syntax -- the dashboard hands the folder to its router as it is, and
   only a splat keeps an unknown page of the merchants from the bare 404 of the dashboard. */
import { Navigate } from "react-router-dom"
import { TERRITORIES } from "../../../lib/space"

/** A page of the merchants' space that does not exist. */
const Elsewhere = () => <Navigate replace to={TERRITORIES.vendor.home} />

export default Elsewhere
