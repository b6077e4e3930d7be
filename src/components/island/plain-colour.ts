/** A colour as every drawing program reads it: `rgb(…)`, and how opaque it is, from 0 to 1. */
export interface PlainColour {
  readonly colour: string;
  readonly alpha: number;
}

/** Reads colours that only browsers know, as `oklch(…)`: the browser itself mixes them, on a canvas of one pixel. */
export function plainColours(): (colour: string) => PlainColour {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pixel = canvas.getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, PlainColour>();

  function mixed(colour: string): PlainColour {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
    return { colour: `rgb(${[red, green, blue].join(', ')})`, alpha: alpha / 255 };
  }

  return (colour) => {
    if (!colour.includes('(') || colour.startsWith('url')) return { colour, alpha: 1 }; // none, black
    const found = known.get(colour) ?? mixed(colour);
    known.set(colour, found);
    return found;
  };
}
