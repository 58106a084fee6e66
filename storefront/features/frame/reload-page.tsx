"use client"

import { ComeBack } from "./come-back"

/** Brings a whole document back that was answered by another one. */
export const ReloadPage = ({ words }: { words: string }) => (
  <ComeBack again={() => location.reload()}>{words}</ComeBack>
)
