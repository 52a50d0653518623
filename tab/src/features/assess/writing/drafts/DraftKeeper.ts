import { asProblem, isWorthRetrying, type ProblemError } from '../../../../shared/api/problem';
import { isSameDraft, wholeOf, type Draft, type Entry } from './draft';
import type { LocalCopy } from './localCopies';
import { mergeDrafts, resolveClash, type ClashChoice } from './mergeDrafts';

export interface Kept {
  revision: number;
  savedAt: string | null;
  draft: Draft;
}

/** Saves a draft; gives what is kept, which is another one where another window was faster. */
export type SendDraft = (draft: Draft, from: Kept) => Promise<Kept & { isConflict: boolean }>;

export interface DraftState {
  draft: Draft;
  /** What another window says of what both changed, until the author has chosen. */
  clashes: ReadonlyMap<string, Entry | undefined>;
  status: 'saved' | 'changed' | 'saving' | 'failed';
  savedAt: string | null;
  revision: number;
  problem: ProblemError | null;
  /** How often something was taken over from another window. */
  merges: number;
}

interface Keeping {
  send: SendDraft;
  /** Keeps what is not saved yet; null when all is. */
  keepCopy: (copy: LocalCopy | null) => void;
}

const pause = 800;
const copyPause = 250;
const firstRetry = 4_000;
const lastRetry = 60_000;

/** One window's draft: says what is typed, saves it soon, and loses nothing on the way. */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>();
  private kept: Kept;
  private state: DraftState;
  private sent: Draft[] = [];
  private saving: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private copyTimer: ReturnType<typeof setTimeout> | undefined;
  private retryIn = firstRetry;
  private expected = 0;

  constructor(
    kept: Kept,
    private readonly keeping: Keeping,
  ) {
    this.kept = kept;
    this.state = {
      draft: kept.draft,
      clashes: new Map(),
      status: 'saved',
      savedAt: kept.savedAt,
      revision: kept.revision,
      problem: null,
      merges: 0,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): DraftState => this.state;

  write(key: string, entry: Entry): void {
    this.change({ draft: new Map(this.state.draft).set(key, entry) });
  }

  choose(key: string, choice: ClashChoice): void {
    const clashes = new Map(this.state.clashes);
    const entry = resolveClash(this.state.draft.get(key), clashes.get(key), choice);
    clashes.delete(key);
    const draft = new Map(this.state.draft);
    if (entry) draft.set(key, entry);
    else draft.delete(key);
    this.change({ draft, clashes });
  }

  /** Takes up what a window left unsaved. False when it has to wait for a choice about another one. */
  takeUp({ base, draft, sent }: LocalCopy): boolean {
    if (this.state.clashes.size > 0) return false;
    const merged = mergeDrafts(base, draft, this.state.draft, sent);
    this.change({ draft: merged.draft, clashes: merged.clashes });
    return true;
  }

  /** Says that this window itself is about to have a revision made: it is no news when it comes. */
  expect(revision: number): void {
    this.expected = revision;
  }

  /** Learns what is kept now. */
  adopt(kept: Kept): void {
    if (kept.revision <= this.kept.revision || this.saving) return;
    const { merges } = this.state;
    this.merge(kept);
    if (kept.revision <= this.expected) this.set({ merges });
    this.changed();
  }

  /** Saves what is not saved, and waits for it. True when all is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.keepCopy();
    while (this.saving || this.isUnsaved()) {
      this.saving ??= this.save().finally(() => {
        this.saving = null;
      });
      await this.saving;
      if (this.state.status === 'failed') return false;
    }
    return true;
  }

  private change(change: Partial<DraftState>): void {
    this.set(change);
    clearTimeout(this.copyTimer);
    this.copyTimer = setTimeout(() => {
      this.keepCopy();
    }, copyPause);
    this.changed();
  }

  private changed(): void {
    if (!this.isUnsaved()) {
      if (this.state.status === 'changed') this.set({ status: 'saved' });
      return;
    }
    if (this.state.status !== 'failed' && !this.saving) this.set({ status: 'changed' });
    this.saveIn(pause);
  }

  private saveIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private async save(): Promise<void> {
    const draft = this.toSend();
    this.set({ status: 'saving' });
    try {
      const { isConflict, ...kept } = await this.keeping.send(draft, this.kept);
      this.retryIn = firstRetry;
      if (isConflict) this.merge(kept);
      else this.kept = kept;
      this.sent = [];
      this.set({
        status: this.isUnsaved() ? 'changed' : 'saved',
        problem: null,
        savedAt: kept.savedAt ?? this.state.savedAt,
        revision: kept.revision,
      });
    } catch (error) {
      const problem = asProblem(error);
      this.set({ status: 'failed', problem });
      if (isWorthRetrying(problem)) {
        this.sent = [...this.sent.slice(-4), draft];
        this.saveIn(this.retryIn);
        this.retryIn = Math.min(this.retryIn * 2, lastRetry);
      }
    }
    this.keepCopy();
  }

  private merge(kept: Kept): void {
    const merged = mergeDrafts(this.kept.draft, this.toCompare(), kept.draft, this.sent);
    const draft = new Map(merged.draft);
    const clashes = new Map(merged.clashes);
    for (const key of this.state.clashes.keys()) {
      // Still to be chosen; the other side of the choice may have moved on.
      clashes.set(key, kept.draft.get(key));
      const mine = this.state.draft.get(key);
      if (mine) draft.set(key, mine);
    }
    this.kept = kept;
    this.set({
      draft,
      clashes,
      revision: kept.revision,
      savedAt: kept.savedAt ?? this.state.savedAt,
      merges: this.state.merges + (merged.taken > 0 ? 1 : 0),
    });
  }

  /** What is to be kept: of what the author has yet to choose, what is kept already. */
  private toSend = (): Draft => wholeOf(this.toCompare());

  private toCompare(): Draft {
    const draft = new Map(this.state.draft);
    for (const key of this.state.clashes.keys()) {
      const kept = this.kept.draft.get(key);
      if (kept) draft.set(key, kept);
      else draft.delete(key);
    }
    return draft;
  }

  private isUnsaved = (): boolean => !isSameDraft(this.toSend(), this.kept.draft);

  private keepCopy(): void {
    clearTimeout(this.copyTimer);
    const { draft, clashes } = this.state;
    const isKept = isSameDraft(draft, this.kept.draft);
    // Nothing is common to both of what clashes: who takes the copy up has to choose as well.
    const base = new Map([...this.kept.draft].filter(([key]) => !clashes.has(key)));
    this.keeping.keepCopy(isKept ? null : { base, draft, sent: this.sent });
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
