/** The little of synaptic that the benchmark uses; the package comes without types. */
declare module 'synaptic' {
  interface Connection {
    weight: number;
  }
  interface Neuron {
    bias: number;
    readonly connections: { readonly inputs: Readonly<Record<string, Connection>> };
  }
  interface Layer {
    readonly list: readonly Neuron[];
    project(to: Layer): void;
    set(options: { squash: unknown }): void;
  }
  interface Network {
    activate(input: readonly number[]): number[];
    propagate(rate: number, target: readonly number[]): void;
  }
  const synaptic: {
    Layer: new (size: number) => Layer;
    Network: new (layers: { input: Layer; hidden: Layer[]; output: Layer }) => Network;
    Neuron: { readonly squash: { readonly TANH: unknown; readonly IDENTITY: unknown } };
  };
  export default synaptic;
}
