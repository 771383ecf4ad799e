/** A step or an ending of a flow, drawn as a box. `key` is unique: `s:ID`, or `e:ID@STEP` beside each step. */
export type ChartNode = {
  key: string;
  kind: 'step' | 'ending';
  words: string;
  /** Help of a step, or why of an ending. */
  more?: string | undefined;
  mark?: string | undefined;
  /** `taken`: answered on the way. `now`: where the ticket stands, a question or an ending. */
  state: 'plain' | 'taken' | 'now';
};

/** Answers that lead from one box to another. */
export type ChartEdge = {
  from: string;
  to: string;
  answers: { label: string; mark?: string | undefined; isTaken: boolean }[];
  isTaken: boolean;
};

/** `outcomes`: how many endings there are, however often each is drawn. */
export type ChartModel = { nodes: ChartNode[]; edges: ChartEdge[]; outcomes: number };

/** In pixels. */
export type Size = { width: number; height: number };
/** In pixels from the upper left corner. */
export type Point = { x: number; y: number };

/** Where everything stands, in CSS px at full size. Points are centres. */
export type ChartPlan = Size & {
  nodes: ReadonlyMap<string, Point & Size>;
  /** In the order of the model's edges: the line, and the centre of its words. */
  edges: { points: Point[]; label: Point }[];
};

/** What the page shows. Words of the flow only. */
export type ChartState =
  | { kind: 'loading' }
  | { kind: 'trouble'; message: string; next: string }
  | {
      kind: 'chart';
      title: string;
      version: number;
      host: string;
      ticketId: number;
      /** Whether anything was answered or looked at on this ticket. */
      hasRun: boolean;
      model: ChartModel;
    };
