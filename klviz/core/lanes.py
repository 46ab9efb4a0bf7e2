"""What the compiled engine asks of the compiler itself: bits of floats, parts of arrays, eight sums at once.

Numba keeps compiled functions by the date of `fast`, where they are, so changes here are noticed when it is saved.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types
from numba.extending import intrinsic
from numba.np.arrayobj import populate_array

RUN = 512
"""Weights worked on at once: everything about them stays in the first cache."""
LANES = 8
"""Numbers summed up side by side, and sums there are for each row."""


@intrinsic
def bits_of(typing_context: Any, x: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.uint64(types.float64), generate


@intrinsic
def float_of(typing_context: Any, bits: Any) -> Any:
    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.uint64), generate


@intrinsic
def part_of(typing_context: Any, x: Any, begin: Any, size: Any) -> Any:
    """x[begin : begin + size] of a flat array, without counting who uses it: that takes longer than short sums."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        whole = context.make_array(x)(context, builder, arguments[0])
        part = context.make_array(x)(context, builder)
        place = builder.gep(whole.data, [arguments[1]])
        step = ir.Constant(whole.itemsize.type, context.get_abi_sizeof(context.get_data_type(x.dtype)))
        populate_array(part, place, [arguments[2]], [step], step, None)
        return part._getvalue()

    return x(x, types.int64, types.int64), generate


@intrinsic
def eight_sums(
    typing_context: Any, p: Any, q: Any, logs: Any, begin: Any, size: Any, out: Any, place: Any, apart: Any
) -> Any:
    """Σ p, Σ q, then Σ p l for each l of logs, and the same of q: `size`, 8 or more, terms from `begin` on.

    They are put into out[place], out[place + apart] and so on; without logs (None) the first two alone. Eight at a time
    by hand, since in short rows the compiler's own loops take longer to add across than to add up; here seven additions
    do that for all eight.
    """
    wide = ir.VectorType(ir.DoubleType(), LANES)
    word = ir.IntType(64)
    fuse = ("contract",)
    count = 2 if isinstance(logs, types.NoneType) else LANES

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        arrays = {
            n: context.make_array(signature.args[n])(context, builder, arguments[n])
            for n in ((0, 1, 5) if count == 2 else (0, 1, 2, 5))
        }
        begin, size, first, apart = (arguments[n] for n in (3, 4, 6, 7))

        def load(which: int, index: Any) -> Any:
            kind = ir.DoubleType() if signature.args[which].dtype == types.float64 else ir.FloatType()
            pointer = builder.gep(arrays[which].data, [index])
            pointer = builder.bitcast(pointer, ir.VectorType(kind, LANES).as_pointer())
            found = builder.load(pointer, align=8 if kind == ir.DoubleType() else 4)
            return found if kind == ir.DoubleType() else builder.fpext(found, wide)

        def terms(at: Any, sums: list[Any], chosen: Any = None) -> list[Any]:
            here = builder.add(begin, at)
            weights = [load(0, here), load(1, here)]
            if chosen is not None:
                weights = [builder.select(chosen, x, ir.Constant(wide, [0.0] * LANES)) for x in weights]
            each = [load(2, builder.add(here, ir.Constant(word, n * RUN))) for n in range((count - 2) // 2)]
            more = [builder.fadd(old, x) for old, x in zip(sums, weights, strict=False)]
            for x in weights:
                for log in each:
                    more.append(builder.fadd(sums[len(more)], builder.fmul(x, log, flags=fuse), flags=fuse))
            return more

        lanes = ir.Constant(word, LANES)
        rest = builder.and_(size, ir.Constant(word, LANES - 1))
        whole = builder.sub(size, rest)
        nothing = ir.Constant(wide, [0.0] * LANES)
        before, loop = builder.block, builder.append_basic_block("whole")
        builder.branch(loop)
        builder.position_at_end(loop)
        at = builder.phi(word)
        sums = [builder.phi(wide) for _ in range(count)]
        more = terms(at, sums)
        following = builder.add(at, lanes)
        at.add_incoming(ir.Constant(word, 0), before)
        at.add_incoming(following, loop)
        for old, new in zip(sums, more, strict=True):
            old.add_incoming(nothing, before)
            old.add_incoming(new, loop)
        last, after = builder.append_basic_block("rest"), builder.append_basic_block("across")
        end = builder.append_basic_block("end")
        builder.cbranch(builder.icmp_signed("<", following, whole), loop, end)
        builder.position_at_end(end)
        builder.cbranch(builder.icmp_signed("==", rest, ir.Constant(word, 0)), after, last)
        # The last eight again, without those that have been added.
        builder.position_at_end(last)
        bounds = builder.insert_element(
            ir.Constant(ir.VectorType(word, LANES), ir.Undefined), builder.sub(lanes, rest), ir.IntType(32)(0)
        )
        bounds = builder.shuffle_vector(bounds, bounds, ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0] * LANES))
        numbers = ir.Constant(ir.VectorType(word, LANES), list(range(LANES)))
        chosen = builder.icmp_signed(">=", numbers, bounds)
        final = terms(builder.sub(size, lanes), more, chosen)
        builder.branch(after)
        builder.position_at_end(after)
        vectors = []
        for all_but, with_rest in zip(more, final, strict=True):
            vector = builder.phi(wide)
            vector.add_incoming(all_but, end)
            vector.add_incoming(with_rest, last)
            vectors.append(vector)
        vectors += [nothing] * (LANES - count)
        for step in (1, 2, 4):
            low = [n + LANES * half + k for n in range(0, LANES, 2 * step) for half in (0, 1) for k in range(step)]
            masks = [ir.Constant(ir.VectorType(ir.IntType(32), LANES), [n + shift for n in low]) for shift in (0, step)]
            vectors = [
                builder.fadd(*(builder.shuffle_vector(x, y, mask) for mask in masks))
                for x, y in zip(vectors[::2], vectors[1::2], strict=True)
            ]
        for n in range(count):
            place = builder.gep(arrays[5].data, [builder.add(first, builder.mul(apart, ir.Constant(word, n)))])
            builder.store(builder.extract_element(vectors[0], ir.IntType(32)(n)), place)
        return context.get_dummy_value()

    whole_number = types.int64
    return types.void(p, q, logs, whole_number, whole_number, out, whole_number, whole_number), generate
