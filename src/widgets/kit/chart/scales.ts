// Scales of a chart, from values to the frame's units. They are our own: d3-scale reads colours, dates and formats of
// numbers as well, which no bundler leaves out, and would be a seventh of what all widgets may weigh.

/** Where on an axis a value lies. */
export type Scale = (value: number) => number;

type Ends = readonly [from: number, to: number];

/** A scale on which equal differences lie equally far apart. */
export function scaleLinear([from, to]: Ends, [start, end]: Ends): Scale {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** A scale on which equal ratios lie equally far apart. */
export function scaleLog([from, to]: Ends, ends: Ends): Scale {
  const scale = scaleLinear([Math.log(from), Math.log(to)], ends);
  return (value) => scale(Math.log(value));
}
