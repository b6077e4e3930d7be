#!/usr/bin/env python3
"""Reference figures for small networks, computed with NumPy matrices and complex steps.

Nothing here shares code or method with the site: derivatives are not propagated back but taken by the complex step
f'(p) = Im f(p + ih)/h, which is exact to rounding.
Run: python3 network.py > network.json, then npm run format   (Debian: apt-get install python3-numpy)
"""
import json

import numpy as np

ACTIVATIONS = {
    "tanh": np.tanh,
    "sigmoid": lambda s: 1 / (1 + np.exp(-s)),
    "relu": lambda s: np.where(s.real > 0, s, 0),
    "none": lambda s: s,
}


def predict(parameters, sizes, activation, xs):
    """Rows of each weight matrix: one neuron's weights, then its intercept."""
    values, start = xs[None, :], 0
    for depth, (inputs, neurons) in enumerate(zip(sizes, sizes[1:])):
        stop = start + neurons * (inputs + 1)
        matrix = parameters[start:stop].reshape(neurons, inputs + 1)
        sums = matrix @ np.vstack([values, np.ones_like(xs)[None, :]])
        values, start = (sums if depth == len(sizes) - 2 else ACTIVATIONS[activation](sums)), stop
    return values[0]


def cost(parameters, sizes, activation, xs, ys):
    return ((predict(parameters, sizes, activation, xs) - ys) ** 2).mean()


def gradient(parameters, *rest):
    steps = 1e-30j * np.eye(len(parameters))
    return np.array([cost(parameters + step, *rest).imag / 1e-30 for step in steps])


def case(hidden, activation, rng):
    sizes = [1, *hidden, 1]
    count = sum(n * (i + 1) for i, n in zip(sizes, sizes[1:]))
    xs = np.sort(rng.random(12))
    ys = 0.1 + 0.8 * (4 * xs * (1 - xs)) ** 2
    start = rng.uniform(-1, 1, count)
    rest = (sizes, activation, xs, ys)
    trained = start.copy()
    for _ in range(20):
        trained = trained - 0.05 * gradient(trained, *rest)
    return dict(hidden=hidden, activation=activation, xs=xs.tolist(), ys=ys.tolist(), parameters=start.tolist(),
                predictions=predict(start, sizes, activation, xs).tolist(), cost=float(cost(start, *rest)),
                gradient=gradient(start, *rest).tolist(), rate=0.05, steps=20, trained=trained.tolist())


rng = np.random.default_rng(23)
print(json.dumps([case(h, a, rng) for a in ACTIVATIONS for h in ([3], [4, 2])], indent=1))
