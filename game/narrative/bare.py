"""A story with nothing to see in it: the same plays, the same words, much quicker.

Whoever only reads what is said (measures do, a thousand times over) needs no
places, lights, gestures and sounds. What people are called on the stage stays,
since it is said.
"""

from dataclasses import replace

from game.narrative import story as st

_NOTHING = st.Do(())


def bare(story: st.Story) -> st.Story:
    """`story` without directions that change nothing but the stage.

    Operations keep their numbers: the same inputs lead to the same stops, and what
    is said on the way is the same, too.
    """
    scenes = {
        name: replace(scene, code=tuple(map(_bared, scene.code)))
        for name, scene in story.scenes.items()
    }
    return replace(story, glows=(), props={}, worn={}, scenes=scenes)


def _bared(op: st.Op) -> st.Op:
    match op:
        case st.SetStage():
            called = [_name_of(each) for each in op.cast if each.called is not None]
            return st.SetStage(None, None, None, tuple(called))
        case st.Direct(what="enter", placement=st.Placement(called=str()) as somebody):
            return st.Direct("enter", placement=_name_of(somebody))
        case st.Direct():
            return _NOTHING
        case _:
            return op


def _name_of(somebody: st.Placement) -> st.Placement:
    return st.Placement(somebody.person, called=somebody.called)
