"""No generator at all: two iterator classes, one for the walk and one for the names."""


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        return Names(self)


class Names:
    def __init__(self, tree):
        self._walking = walk(tree)

    def __iter__(self):
        return self

    def __next__(self):
        _, name = next(self._walking)
        return name


class walk:
    def __init__(self, tree, depth=0):
        self._levels = [iter([tree])]
        self._depth = depth

    def __iter__(self):
        return self

    def __next__(self):
        while self._levels:
            for node in self._levels[-1]:
                depth = self._depth + len(self._levels) - 1
                self._levels.append(iter(node.children))
                return depth, node.name
            self._levels.pop()
        raise StopIteration
