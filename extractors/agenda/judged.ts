/** Of items of each class, how many a reader kept and how many were read. Written by training/agenda.ts. */
export const judged: Readonly<Record<string, readonly [kept: number, read: number]>> = {
  'planned 1': [36, 45],
  'planned 1 short': [12, 13],
  'planned 2': [30, 33],
  'planned 2 short': [3, 4],
  'planned 3': [13, 13],
  'planned 3 short': [4, 4],
  'told 0': [6, 8],
  'told 0 short': [0, 1],
  'told 1': [28, 32],
  'told 1 short': [2, 3],
  'told 2': [24, 26],
  'told 2 short': [5, 5],
  'told 3': [9, 10],
}
