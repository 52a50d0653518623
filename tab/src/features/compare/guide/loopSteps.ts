/** The steps of a drawn cycle such as `Find → Build → Watch`, whatever arrows and line breaks it is drawn with. */
export const loopSteps = (loop: string): string[] =>
  loop
    .split(/\s*(?:→|⟶|➜|⇒|-+>|=+>|↓|←|<-+)\s*|\n+/u)
    .map((step) => step.trim())
    .filter((step) => step !== '');
