"""Where words are looked for: what `in:` says to the words beside it."""

from dataclasses import replace

from reader.domain.query import And, Holding, Node, Not, Or, Part, Said, leaves


def looking(nodes: list[Node]) -> list[Node]:
    """Look for words only where an `in:` beside them says; without any it stands for itself."""
    places = [node for node in nodes if _parts(node)]
    parts = tuple(dict.fromkeys(part for place in places for part in _parts(place)))
    if not parts:
        return nodes
    narrowed = [node if node in places else _looked_for(node, parts) for node in nodes]
    said_there = any(
        isinstance(leaf, Said) and leaf.part in parts for node in narrowed for leaf in leaves(node)
    )
    return [node for node in narrowed if node not in places] if said_there else narrowed


def _parts(node: Node) -> tuple[Part, ...]:
    """Return where an `in:` says to look; nothing for anything else."""
    if isinstance(node, Holding):
        return (node.part,)
    if isinstance(node, Or) and all(isinstance(part, Holding) for part in node.nodes):
        return tuple(part.part for part in node.nodes if isinstance(part, Holding))
    return ()


def _looked_for(node: Node, parts: tuple[Part, ...]) -> Node:
    """Return a node whose words are looked for in these parts, if they could stand anywhere."""
    match node:
        case Said(part=Part.ANYWHERE):
            found = tuple(replace(node, part=part) for part in parts)
            return found[0] if len(found) == 1 else Or(found, node.span)
        case Not():
            return replace(node, node=_looked_for(node.node, parts))
        case And() | Or():
            return replace(node, nodes=tuple(_looked_for(part, parts) for part in node.nodes))
        case _:
            return node
