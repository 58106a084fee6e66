import type { MetadataRoute } from "next"
import { town, townWords } from "@/lib/town"
import { tokenColour } from "@/lib/town-service"

/** What a phone needs to put the shop on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const icon = (size: number) => ({
    src: `/api/icon/${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  })
  return {
    name: town.brand,
    short_name: town.brand,
    description: townWords("fr").description,
    lang: "fr",
    start_url: "/",
    display: "standalone",
    background_color: tokenColour("--porcelaine", "day", "#FFFFFF"),
    theme_color: tokenColour("--cobalt", "day", "#1531A8"),
    icons: [
      icon(192),
      icon(512),
      { ...icon(512), purpose: "maskable" },
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
  }
}
