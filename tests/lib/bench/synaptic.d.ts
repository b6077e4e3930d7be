/** The little of synaptic that the benchmark uses; the package comes without types. */
declare module 'synaptic' {
  interface Connection {
    weight: number;
  }
  interface Neuron {
    bias: number;
    readonly connections: { readonly inputs: Readonly<Record<string, Connection>> };
  }
  class Layer {
    constructor(size: number);
    readonly list: readonly Neuron[];
    project(to: Layer): void;
    set(options: { squash: unknown }): void;
  }
  class Network {
    constructor(layers: { input: Layer; hidden: Layer[]; output: Layer });
    activate(input: readonly number[]): number[];
    propagate(rate: number, target: readonly number[]): void;
  }
  const synaptic: {
    Layer: typeof Layer;
    Network: typeof Network;
    Neuron: { readonly squash: { readonly TANH: unknown; readonly IDENTITY: unknown } };
  };
  export default synaptic;
}
