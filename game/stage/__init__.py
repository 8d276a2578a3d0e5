"""The paper theatre: pictures, light, motion, sound and the window."""
