"""Real codes that turn symbols into bits and back: prefix codes, range coding, and a container for whole files.

Symbols are int32 indices of outcomes. A model's impossible outcome has no codeword, and coding it raises
CodeError; nothing is made possible by a small number in the place of 0.
"""

from klviz.codes.container import Header, decode_bytes, decode_stream, encode_bytes, encode_stream, read_header
from klviz.codes.errors import CodeError
from klviz.codes.huffman import (
    HuffmanTree,
    Merge,
    block_distribution,
    block_numbers,
    block_symbols,
    huffman_block,
    huffman_code,
    huffman_tree,
)
from klviz.codes.model import Model, Survey, survey
from klviz.codes.prefix import Code, canonical_code, fixed_length_code, kraft_sum, shannon_code
from klviz.codes.range_coder import RangeCoder, available
from klviz.codes.sizes import Size, compare_sizes, extra_bytes
from klviz.codes.stream import Band, Stream, band, checkpoints, draw, running_cost

__all__ = [
    "Band",
    "Code",
    "CodeError",
    "Header",
    "HuffmanTree",
    "Merge",
    "Model",
    "RangeCoder",
    "Size",
    "Stream",
    "Survey",
    "available",
    "band",
    "block_distribution",
    "block_numbers",
    "block_symbols",
    "canonical_code",
    "checkpoints",
    "compare_sizes",
    "decode_bytes",
    "decode_stream",
    "draw",
    "encode_bytes",
    "encode_stream",
    "extra_bytes",
    "fixed_length_code",
    "huffman_block",
    "huffman_code",
    "huffman_tree",
    "kraft_sum",
    "read_header",
    "running_cost",
    "shannon_code",
    "survey",
]
