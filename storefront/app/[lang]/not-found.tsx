export { MissingPage as default } from "@/features/frame/missing-page"
