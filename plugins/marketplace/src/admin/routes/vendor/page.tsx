import { Navigate } from "react-router-dom"
import { TERRITORIES } from "../../lib/space"

/** The merchants' space without a page: it has no menu entry, so that each page below is one of its own. */
const Start = () => <Navigate replace to={TERRITORIES.vendor.home} />

export default Start
